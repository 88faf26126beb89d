/**
 * Data of server-sent events, by the rules of the HTML standard (9.2.6): JSON where it is JSON, else text. An event that the stream
 * broke off in is not delivered. The event's name and id are not handed out.
 */
export async function* serverSentEvents(chunks: AsyncIterable<string>): AsyncGenerator<unknown> {
  let data: string[] = [];
  for await (const line of splitLines(chunks)) {
    if (line === "") {
      if (data.length > 0) yield jsonOrText(data.join("\n"));
      data = [];
    } else if (line === "data") data.push("");
    else if (line.startsWith("data:")) data.push(line.slice(line[5] === " " ? 6 : 5));
  }
}

/** Complete lines. They end with CRLF, LF or CR; a LF that begins a chunk may belong to the CR that ended the one before. */
async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let afterReturn = false;
  for await (const chunk of chunks) {
    if (chunk === "") continue;
    const lines = (afterReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk).split(/\r\n|\n|\r/);
    afterReturn = chunk.endsWith("\r");
    parts.push(lines[0] ?? "");
    for (const line of lines.slice(1)) {
      yield parts.join("");
      parts = [line];
    }
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
