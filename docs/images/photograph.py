"""Take the README's picture of a page: ``python docs/images/photograph.py out/shop/report.html``."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from feedbacknlp.report import find_browser

WIDTH, HEIGHT, SCALE, COLOURS = 1280, 1060, 1.5, 96
PICTURE = Path(__file__).with_name("report.png")


def photograph(page: Path, picture: Path = PICTURE) -> Path:
    """Write the top of the page as a small PNG.

    Parameters
    ----------
    page : Path
        A written ``report.html``.
    picture : Path
        File to write.

    Returns
    -------
    Path
        The picture.
    """
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(find_browser()), args=["--no-sandbox", "--disable-gpu"])
        tab = browser.new_page(
            viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=SCALE, color_scheme="light"
        )
        tab.goto(page.resolve().as_uri())
        taken = tab.screenshot()
        browser.close()
    # few colours make a small file, and the page has few
    image = Image.open(io.BytesIO(taken)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    image.save(picture, optimize=True)
    return picture


if __name__ == "__main__":
    sys.stdout.write(f"{photograph(Path(sys.argv[1]))}\n")
