import { DecodeError } from "./errors.js";

/**
 * Items of NDJSON and JSON Lines, also of JSON text sequences (RFC 7464) whose records are one line each. Lines end with LF; a CR
 * before it, empty lines and a missing last LF are accepted. A line that is not JSON goes to `onInvalid`, or is a {@link DecodeError}.
 */
export async function* jsonLines(
  chunks: AsyncIterable<string>,
  response: Response,
  onInvalid: ((line: string) => void) | undefined,
): AsyncGenerator<unknown> {
  let number = 0;
  for await (const line of splitLines(chunks)) {
    number++;
    const text = line.replace(/^\x1e/, "").trim();
    if (text === "") continue;
    const item = parsed(text);
    if (item !== undefined) yield item;
    else if (onInvalid) onInvalid(line);
    else throw new DecodeError(`line ${number} of the reply is not JSON`, response);
  }
}

/** JSON never stands for undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Looks at each character once, however small the chunks are. */
async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...lines] = chunk.split("\n");
    parts.push(first);
    for (const line of lines) {
      yield parts.join("").replace(/\r$/, "");
      parts = [line];
    }
  }
  yield parts.join("");
}
