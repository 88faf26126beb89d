// Compares a request of curl with the request that the client makes for the same sample.

/** Headers that each program sends in its own way. */
const own = new Set([
  "user-agent",
  "host",
  "connection",
  "content-length",
  "accept-encoding",
  "accept-language",
  "sec-fetch-mode",
  "expect",
]);

export function differences(curl, client) {
  if (client.refused !== undefined) return [`the client sends nothing: ${client.refused}`];
  const found = [];
  const compare = (what, left, right) => {
    if (JSON.stringify(left) !== JSON.stringify(right)) found.push(`${what}: ${JSON.stringify(left)}, not ${JSON.stringify(right)}`);
  };
  compare("method", curl.method, client.method);
  compare("target", curl.target, client.target);
  compare("headers", headersOf(curl, client), headersOf(client, client));
  compare("body", bodyOf(curl), bodyOf(client));
  return found;
}

/** The headers that matter, sorted. Curl's own accept, for anything, states no preference. */
function headersOf({ headers }, client) {
  const accepted = headers.accept === "*/*" || headers.accept === undefined ? client.headers.accept : headers.accept;
  return Object.entries({ ...headers, accept: accepted })
    .filter(([name]) => !own.has(name))
    .map(([name, value]) => [name, name === "content-type" ? value.replace(/; ?boundary=.*/, "") : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** JSON as its value, a multipart body as its parts, and any other body as text. */
function bodyOf({ headers, body }) {
  const type = headers["content-type"] ?? "";
  const text = body.toString("utf8");
  if (/[/+]json\b/.test(type)) return JSON.parse(text);
  const [, boundary] = /^multipart\/.*boundary=(.*)$/.exec(type) ?? [];
  return boundary === undefined ? text : text.split(`--${boundary}`).slice(1, -1).map(partOf);
}

/** A part without the name of its file, which a sample does not decide. */
function partOf(part) {
  const [head = "", ...content] = part.slice(2, -2).split("\r\n\r\n");
  const lines = head.split("\r\n").map((line) => line.replace(/; filename="[^"]*"/, "; filename").toLowerCase());
  return { head: lines.sort(), content: content.join("\r\n\r\n") };
}
