"""What a command loads: next to nothing before it is asked for work, and no model that its work does not need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = """
    altair babel charset_normalizer eldc jieba jinja2 numpy onnxruntime opencc openpyxl pandas pandera pptx pyarrow
    pydantic python_calamine scipy sentence_transformers sklearn spacy statsmodels tokenizers torch vl_convert
    xlsxwriter yaml
""".split()
MODELS = set("eldc jieba onnxruntime opencc sentence_transformers spacy tokenizers torch".split())
RUN = """
import sys
from feedbacknlp.cli import main
sys.argv = ["feedbacknlp", *sys.argv[1:]]
try:
    main()
except SystemExit as end:
    code = end.code
print("code", code)
print("loaded", *sys.modules)
"""


def loaded(*arguments: str) -> set[str]:
    """Modules that a process holds after this command, which must end well."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, *arguments], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    *_, code, names = done.stdout.splitlines()
    assert code == "code 0", done.stderr
    return set(names.split()[1:])


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    rows = "".join(f"r{n},{n % 11},the delivery was late\n" for n in range(40))
    path.write_text("response_id,nps,why\n" + rows, encoding="utf-8")
    return path


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys, feedbacknlp; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not set(done.stdout.split()) & {*HEAVY, "click", "tqdm"}


def test_the_package_is_the_command_too() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "feedbacknlp", "reprot"], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 2
    assert "Usage: feedbacknlp [OPTIONS]" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--version",),
        ("--help",),
        *((command, "--help") for command in "report check init codebook audit models explain example render".split()),
        ("models", "list"),
    ],
    ids=" ".join,
)
def test_help_loads_nothing_heavy(arguments: tuple[str, ...]) -> None:
    assert not loaded(*arguments) & set(HEAVY)


def test_looking_at_files_opens_no_model(survey: Path) -> None:
    assert not loaded("check", str(survey)) & MODELS
    assert not loaded("init", str(survey), "--out", str(survey.with_name("study.toml"))) & MODELS


def test_looking_at_a_codebook_opens_no_model() -> None:
    assert not loaded("codebook", "show", "online-shop") & MODELS


def test_libraries_that_others_look_for_stay_out_and_are_there_for_who_imports_them(tmp_path: Path) -> None:
    for name in ("torch", "pyspark"):  # whether they are installed or not
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("", encoding="utf-8")
    code = """
import sys
sys.path.insert(0, sys.argv[1])
from feedbacknlp.cli.own_process import keep_unneeded_libraries_out
keep_unneeded_libraries_out()
keep_unneeded_libraries_out()
from feedbacknlp.backends.segmenter import open_segmenter
from feedbacknlp.contracts import tables
assert len(open_segmenter().segment(["One. Two."], "en")[0]) == 4
assert not {"torch", "pyspark"} & set(sys.modules)
import torch
import pyspark
assert pyspark.__file__.startswith(sys.argv[1])
"""
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)


def test_only_a_process_of_our_own_collects_garbage_seldom() -> None:
    code = """
import gc
before = gc.get_threshold()
from feedbacknlp.cli import main
assert gc.get_threshold() == before
main(["init", "--help"], standalone_mode=False)
assert gc.get_threshold()[0] > 10 * before[0]
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_what_is_freed_between_blocks_that_stay_goes_back_to_the_system() -> None:
    code = """
import psutil
from feedbacknlp.cli.own_process import give_memory_back_early
give_memory_back_early()
import pyarrow
if pyarrow.default_memory_pool().backend_name == "system":
    held = [bytearray(3_000_000) for _ in range(80)]
    full = psutil.Process().memory_info().rss
    del held[::2]
    assert full - psutil.Process().memory_info().rss > 100_000_000
"""
    subprocess.run([sys.executable, "-c", code], check=True)
