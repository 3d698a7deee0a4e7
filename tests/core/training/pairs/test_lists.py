"""Lists of published training sets are read as they are."""

import pytest

from core.errors import SettingsError
from core.training.pairs import lists


@pytest.fixture
def pictures(tmp_path):
    for side in ("gt", "lq"):
        (tmp_path / "set" / side).mkdir(parents=True)
        for number in (1, 2, 3):
            (tmp_path / "set" / side / f"{number}.png").write_bytes(b"picture")
    return tmp_path


def listing(folder, name, *lines):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines) + "\n")
    return path


def names(matching):
    return [(pair.before.parent.name, pair.before.name, pair.after[0].parent.name) for pair in matching.pairs]


def test_two_lists_belong_together_line_by_line(pictures):
    before = listing(pictures, "lists/lq.txt", "set/lq/1.png", "set/lq/2.png")
    after = listing(pictures, "lists/gt.txt", "set/gt/1.png", "set/gt/2.png")
    assert names(lists.of_two(before, after)) == [("lq", "1.png", "gt"), ("lq", "2.png", "gt")]


def test_lists_of_different_length_are_refused(pictures):
    before = listing(pictures, "lq.txt", "set/lq/1.png")
    after = listing(pictures, "gt.txt", "set/gt/1.png", "set/gt/2.png")
    with pytest.raises(SettingsError, match="names 1 pictures and “gt"):
        lists.of_two(before, after)


@pytest.mark.parametrize("mark", [",", "|", ";", "\t", " | "])
def test_a_table_keeps_its_first_row_and_has_the_clean_picture_first(pictures, mark):
    table = listing(pictures, "train.csv", *(f"set/gt/{n}.png{mark}set/lq/{n}.png" for n in (1, 2, 3)))
    assert names(lists.of_table(table)) == [("lq", f"{n}.png", "gt") for n in (1, 2, 3)]


@pytest.mark.parametrize(
    ("heading", "row"), [("before|after", "set/lq/1.png|set/gt/1.png"), ("target|input", "set/gt/1.png|set/lq/1.png")]
)
def test_headings_say_which_column_is_which(pictures, heading, row):
    assert names(lists.of_table(listing(pictures, "train.csv", heading, row))) == [("lq", "1.png", "gt")]


def test_missing_pictures_are_said_and_the_others_kept(pictures):
    table = listing(pictures, "train.csv", "set/gt/1.png,set/lq/1.png", "set/gt/9.png,set/lq/2.png")
    matching = lists.of_table(table)
    assert len(matching.pairs) == 1
    assert [left.reason for left in matching.unmatched] == ["The list names “9.png”, which is not there."]


@pytest.mark.parametrize(("lines", "sentence"), [(["a.png"], "has 1 columns"), ([""], "is empty")])
def test_what_is_no_table_is_refused(pictures, lines, sentence):
    with pytest.raises(SettingsError, match=sentence):
        lists.of_table(listing(pictures, "train.csv", *lines))


def test_spreadsheets_lists_are_read_whatever_they_call_text(pictures):
    table = pictures / "table.tsv"
    table.write_bytes("set/gt/1.png\tset/lq/1.png\r\nset/gt/2.png\tset/lq/2.png\r\n".encode("utf-16"))
    assert names(lists.of_table(table)) == [("lq", "1.png", "gt"), ("lq", "2.png", "gt")]


def test_a_pair_that_is_listed_twice_is_one(pictures):
    table = listing(pictures, "table.csv", *["set/gt/1.png|set/lq/1.png"] * 2)
    assert names(lists.of_table(table)) == [("lq", "1.png", "gt")]


@pytest.mark.parametrize(("row", "sentence"), [("set/gt/1.png|", "empty column"), ("x" * 140_000 + "|y", "as a table")])
def test_rows_that_make_no_sense_are_said(pictures, row, sentence):
    with pytest.raises(SettingsError, match=sentence):
        lists.of_table(listing(pictures, "table.csv", row))
