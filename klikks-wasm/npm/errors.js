// What is thrown when the input is no document that klikks can read.

export class DocumentError extends Error {
  /** @param {{message: string, problems: {code: string, place: string, message: string}[]}} document */
  constructor({ message, problems }) {
    super([message, ...problems.map(({ place, message }) => (place ? `${place}: ${message}` : message))].join('\n  '));
    this.name = 'DocumentError';
    this.problems = problems;
  }
}

/** Runs `call`; a document error of the native side, which comes as JSON in the message, becomes a `DocumentError`. */
export function translated(call) {
  try {
    return call();
  } catch (error) {
    throw documentError(error) ?? error;
  }
}

/** The document error that `error` carries as JSON in its message, if it does. */
export function documentError(error) {
  try {
    const document = JSON.parse(error.message);
    return Array.isArray(document?.problems) ? new DocumentError(document) : undefined;
  } catch {
    return undefined;
  }
}
