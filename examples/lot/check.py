"""Recomputes a lot from what was published, by docs/lot.md alone: python check.py LIST.txt LIST-HASH "SEED"."""

from __future__ import annotations

import hashlib
import sys


def list_text(among: list[str], places: int, seed_from: str) -> str:
    """The text whose hash is published."""
    return "".join(f"{line}\n" for line in ["klikks-lot/1", f"places {places}", f"seed from {seed_from}", *sorted(among)])


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def order(among: list[str], list_hash: str, seed: str) -> list[tuple[str, str]]:
    """Ticket and id of everybody in the lot, the first winner first."""
    return sorted((sha256(f"klikks-lot-ticket/1\n{list_hash}\n{seed}\n{id}\n"), id) for id in among)


def main(path: str, list_hash: str, seed: str) -> None:
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    tag, places, seed_from, *among = text.removesuffix("\n").split("\n")
    count, value = places.removeprefix("places "), seed_from.removeprefix("seed from ")
    if not among or len(set(among)) != len(among) or text != list_text(among, int(count), value):
        sys.exit(f"{path} is no list of the format klikks-lot/1 ({tag})")
    if sha256(text) != list_hash:
        sys.exit(f"{path} is not the list that was published: its hash is {sha256(text)}")
    for rank, (ticket, id) in enumerate(order(among, list_hash, seed), start=1):
        print(f"{rank:4} {'wins ' if rank <= int(count) else 'waits'} {id} {ticket}")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
