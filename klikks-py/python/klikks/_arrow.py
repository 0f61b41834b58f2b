"""Arrow tables in and out, through the optional package nanoarrow."""

from __future__ import annotations

import importlib
from array import array
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, Protocol, TypeAlias, Union

from klikks.errors import one_problem

__all__ = ["ArrowTable", "is_table", "packed", "read_table", "table_of"]


class ArrowStream(Protocol):
    """A table of pandas, polars or pyarrow."""

    def __arrow_c_stream__(self, requested_schema: Any = None, /) -> Any: ...


class ArrowArray(Protocol):
    """A record batch, or an array."""

    def __arrow_c_array__(self, requested_schema: Any = None, /) -> Any: ...


ArrowTable: TypeAlias = Union[ArrowStream, ArrowArray]
"""Whatever speaks Arrow: https://arrow.apache.org/docs/format/CDataInterface/PyCapsuleInterface.html."""


def is_table(value: object) -> bool:
    return hasattr(value, "__arrow_c_stream__") or hasattr(value, "__arrow_c_array__")


def nanoarrow() -> Any:
    try:
        return importlib.import_module("nanoarrow")
    except ImportError:
        raise ImportError("tables need the package nanoarrow; install it with: pip install klikks[arrow]") from None


class Chunk(NamedTuple):
    """A part of a column."""

    data: Any
    format: str

    def days(self) -> tuple[array[int], list[int]] | None:
        """Days since 1970, and the rows that are empty, if the column holds days."""
        if self.format != "tdD" or self.data.schema.dictionary is not None:
            return None
        view = self.data.view()
        first, last = view.offset, view.offset + view.length
        days = array("i", bytes(view.buffer(1))[4 * first : 4 * last])
        bits = bytes(view.buffer(0)) if view.null_count else b""
        empty = [row - first for row in range(first, last) if not bits[row >> 3] >> (row & 7) & 1] if bits else []
        return days, empty

    def values(self) -> Sequence[Any]:
        values: list[Any] = nanoarrow().Array(self.data).to_pylist()
        return values


def read_table(table: Any, names: Sequence[str]) -> dict[str, list[Chunk]]:
    """The chunks of the columns of these names. A single column is the first of them."""
    with nanoarrow().c_array_stream(table) as stream:
        schema = stream.get_schema()
        chunks = list(stream)
    if schema.format != "+s":
        return {names[0]: [Chunk(chunk, schema.format) for chunk in chunks]}
    found: dict[str, list[Chunk]] = {}
    for index, field in enumerate(schema.children):
        if field.name in found:
            raise one_problem("duplicate_field", field.name, f"the table has two columns `{field.name}`; remove one")
        if field.name in names:
            found[field.name] = [Chunk(part, field.format) for part in parts(chunks, index)]
    if names[0] not in found:
        have = ", ".join(str(field.name) for field in schema.children) or "none"
        message = f"the table has no column `{names[0]}`, its columns are: {have}; rename the one with the days"
        raise one_problem("missing_field", names[0], message)
    return found


def parts(chunks: Sequence[Any], index: int) -> Iterator[Any]:
    for chunk in chunks:
        # a slice of a record keeps its offset to itself, its columns are whole
        yield chunk.child(index)[chunk.offset : chunk.offset + chunk.length]


def packed(kind: str, rows: int, valid: bytes, values: bytes) -> Any:
    """A column from its bits and its values: `date` holds days, `instant` seconds in UTC."""
    arrow = nanoarrow()
    schema = arrow.date32() if kind == "date" else arrow.timestamp("s", "UTC")
    whole = int.from_bytes(valid, "little").bit_count() == rows
    return arrow.c_array_from_buffers(schema, rows, [None if whole else valid, values])


def table_of(rows: int, columns: dict[str, Any]) -> Any:
    """A table of columns, as Arrow."""
    arrow = nanoarrow()
    schema = arrow.struct({name: column.schema for name, column in columns.items()})
    return arrow.Array(arrow.c_array_from_buffers(schema, rows, [None], children=list(columns.values())))
