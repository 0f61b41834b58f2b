"""What is raised when the input is no document that klikks can read."""

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One defect of a document: a code for programs, a place to look at, a message to read."""

    code: str
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class DocumentError(ValueError):
    """A document that cannot be read. `problems` holds all that is wrong with it, not only the first defect.

    >>> error = DocumentError('{"message": "one problem", "problems":'
    ...     ' [{"code": "date", "place": "term.from", "message": "`2022-02-30` is no day"}]}')
    >>> print(error)
    one problem
      term.from: `2022-02-30` is no day
    """

    message: str
    problems: list[Problem]

    def __init__(self, document: str) -> None:
        super().__init__(document)
        fields = json.loads(document)
        self.message = fields["message"]
        self.problems = [Problem(**problem) for problem in fields["problems"]]

    def __str__(self) -> str:
        return "\n  ".join([self.message, *map(str, self.problems)])
