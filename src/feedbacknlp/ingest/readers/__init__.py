"""Files of any kind -> rows of text cells. No cell is given a type here."""

from feedbacknlp.ingest.readers.raw import RawFile, Remark
from feedbacknlp.ingest.readers.read import read_raw

__all__ = ["RawFile", "Remark", "read_raw"]
