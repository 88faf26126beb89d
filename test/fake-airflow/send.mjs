// Writes answers to the wire.

/**
 * @param {import("node:http").ServerResponse} response
 * @param {import("./answer.mjs").Answer} answer
 * @param {(line: unknown) => boolean} [isFitting] An invalid line closes the connection.
 */
export async function send(response, answer, isFitting = () => true) {
  response.writeHead(answer.status, { ...(answer.type && !answer.unlabelled && { "content-type": answer.type }), ...answer.headers });
  if (!answer.lines) return void response.end(textOfBody(answer));
  response.flushHeaders();
  try {
    for await (const line of answer.lines) {
      if (response.destroyed) return;
      if (!isFitting(line)) return void response.destroy();
      response.write(typeof line === "string" ? line : `${JSON.stringify(line)}\n`);
    }
    response.end();
  } catch {
    response.destroy();
  }
}

/** @param {import("./answer.mjs").Answer} answer */
const textOfBody = ({ type, body }) => (type === undefined ? undefined : type.endsWith("json") ? JSON.stringify(body) : String(body));
