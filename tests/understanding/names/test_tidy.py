"""Names tidied for a new contact, and folded for comparison."""

import pytest

from bot.understanding.names import fold, tidy


@pytest.mark.parametrize(
    ("typed", "tidied"),
    [
        ("maria lopez", "Maria Lopez"),
        ("MARIA LOPEZ", "Maria Lopez"),
        ("Maria Lopez", "Maria Lopez"),
        ("  maria   lopez ", "Maria Lopez"),
        ("Maria's", "Maria"),
        ("thomas'", "Thomas"),
        ("mcdonald", "McDonald"),
        ("McDonald", "McDonald"),
        ("leonardo DiCaprio", "Leonardo DiCaprio"),
        ("koos van der berg", "Koos van der Berg"),
        ("van der berg", "Van der Berg"),
        ("soo-jin baek", "Soo-Jin Baek"),
        ("siobhán o'brien", "Siobhán O'Brien"),
        ("dr. hoffmann", "Dr. Hoffmann"),
        ("j.p.", "J.P."),
        ("JP", "JP"),
        ("élodie", "Élodie"),
        ("李伟", "李伟"),
        ("@devJane", "@devJane"),
        ("mona el-sherif", "Mona el-Sherif"),
    ],
)
def test_tidied(typed: str, tidied: str) -> None:
    assert tidy(typed) == tidied


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("María  LÓPEZ", "maria lopez"),
        ("O’Brien", "obrien"),
        ("Jean-Luc", "jean luc"),
        ("Łukasz Øster", "lukasz oster"),
        ("Straße", "strasse"),
        ("Андрей", "андреи"),
        ("मोहन", "मोहन"),
        ("J. P.", "j p"),
    ],
)
def test_folded(written: str, folded: str) -> None:
    assert fold(written) == folded
