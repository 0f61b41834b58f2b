"""What several tests need: the vectors, and a programme to ask about."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import klikks

VECTORS = Path(__file__).parent.parent / "vectors"


def cases(folder: Path) -> list[Any]:
    """Every case of a folder, named by its file and its title."""
    return [
        pytest.param(case, id=f"{file.stem}: {case['title']}")
        for file in sorted(folder.glob("*.json"))
        for case in json.loads(file.read_text(encoding="utf-8"))
    ]


def programme_text(name: str) -> str:
    return (VECTORS / "programmes" / f"{name}.json").read_text(encoding="utf-8")


@pytest.fixture
def programme() -> klikks.ProgrammeDocument:
    return klikks.programme(programme_text("nw-soft"))


@pytest.fixture
def command() -> klikks.Command:
    """A commune is put on record."""
    commune = klikks.Commune(id="gronau", name="Gronau", land="NW", kind="town")
    return klikks.Command(
        at=klikks.Day(2022, 12, 14),
        by="project-manager",
        source=klikks.Source(label="Akte"),
        action=klikks.Record(fact=klikks.CommuneRegistered(commune=commune)),
    )
