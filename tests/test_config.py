"""Settings: every wrong one is told by name, paths are relative to the study file, the fingerprint knows what
matters."""

from __future__ import annotations

from pathlib import Path

import pytest

from feedbacknlp.config import StudyConfig
from feedbacknlp.errors import SettingError


def _write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "feedback.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_empty_file_is_a_valid_study(tmp_path: Path) -> None:
    assert StudyConfig.from_toml(_write(tmp_path, "")) == StudyConfig()


def test_paths_are_relative_to_the_study_file(tmp_path: Path) -> None:
    config = StudyConfig.from_toml(
        _write(
            tmp_path,
            '[study]\ncodebook = "mine.yaml"\nbefore = ["q1"]\naudit = ["check.xlsx"]\n'
            '[[files]]\npath = "data/a.csv"\n',
        )
    )
    assert config.before == (str(tmp_path / "q1"),)
    assert config.audit == (str(tmp_path / "check.xlsx"),)
    assert config.files[0].path == str(tmp_path / "data/a.csv")
    assert config.codebook == str(tmp_path / "mine.yaml")


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("study = [", "FB502", "TOML"),
        ('[study]\ncolour = "red"\n', "FB503", "colour: there is no such setting"),
        ('wawe = "none"\n', "FB503", "there is no such setting; perhaps wave"),
        ('[[files]]\npath = "a.csv"\n[[files]]\npath = "b.csv"\ndelimitr = ","\n', "FB503", "files 2.delimitr"),
        ('[models]\nencodr = "fast"\n', "FB503", "perhaps encoder"),
        ("study = 3\n", "FB503", "study is no table"),
        ("[thresholds]\nconfidence = 2\n", "FB503", "thresholds.confidence"),
        ('[[scores]]\ncolumn = "x"\nkind = "nps"\nlow = 5\nhigh = 1\n', "FB503", "low must be below high"),
        ('[study]\naudit = ["a.xlsx", "b.xlsx", "c.xlsx"]\n', "FB503", "audit"),
        ('title = "a"\n[study]\ntitle = "b"\n', "FB503", "title"),
    ],
)
def test_faults_are_told(tmp_path: Path, text: str, code: str, told: str) -> None:
    with pytest.raises(SettingError) as failure:
        StudyConfig.from_toml(_write(tmp_path, text))
    assert failure.value.code == code
    assert told in str(failure.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="FB501"):
        StudyConfig.from_toml(tmp_path / "none.toml")


def test_settings_are_checked_when_replaced() -> None:
    assert StudyConfig().with_settings(codebook="none").codebook == "none"
    with pytest.raises(SettingError, match="FB503"):
        StudyConfig().with_settings(nonsense=1)


def test_the_fingerprint_knows_what_changes_a_figure() -> None:
    plain = StudyConfig().with_settings(files=[{"path": "a/x.csv"}])
    assert plain.fingerprint == StudyConfig().with_settings(files=[{"path": "b/x.csv"}]).fingerprint
    assert plain.fingerprint != StudyConfig().with_settings(files=[{"path": "a/x.csv"}], seed=2).fingerprint
    assert plain.fingerprint != plain.with_settings(audit=("a/check.xlsx",)).fingerprint
    assert (
        plain.with_settings(audit=("a/check.xlsx",)).fingerprint
        == plain.with_settings(audit=("b/check.xlsx",)).fingerprint
    )
