"""Files of any survey tool or shop -> Responses and Comments, joined, with every row accounted for.

>>> from feedbacknlp.ingest import read_study            # doctest: +SKIP
>>> ingested = read_study([Path("survey.csv")], StudyConfig())   # doctest: +SKIP
"""

from feedbacknlp.ingest.frames import write_frame
from feedbacknlp.ingest.hashes import hash_files
from feedbacknlp.ingest.study import read_study
from feedbacknlp.ingest.suggest import suggest_study

__all__ = ["hash_files", "read_study", "suggest_study", "write_frame"]
