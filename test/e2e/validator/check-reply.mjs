import { checkValue } from "./check-value.mjs";

/**
 * Returns a function that checks responses against the model of one API.
 *
 * The function takes the id of an operation, a status, a media type and the parsed `data`. If the response is a stream of lines, `data` is
 * one line. If the response has no body, `data` is undefined. The function returns the problems of `checkValue`, and a finding if the
 * document does not list the operation, status or media type.
 */
export function replyCheck(model) {
  const types = new Map(model.types.map(({ name, type }) => [name, type]));
  const operations = new Map(model.resources.flatMap((resource) => resource.operations).map((operation) => [operation.id, operation]));
  return ({ id, status, mediaType, data }) => {
    const operation = operations.get(id);
    if (operation === undefined) return [{ path: [], kind: "operation", text: "the document has no such operation" }];
    const reply = replyOf(operation, status);
    if (reply === undefined) return [{ path: [], kind: "status", text: `the document has no ${status}` }];
    return checkContent(reply.content, mediaType, data, types);
  };
}

function replyOf({ success, errors }, status) {
  const replies = [...success, ...errors];
  const range = `${Math.floor(status / 100)}XX`;
  return [status, range, "default"].map((wanted) => replies.find((reply) => reply.status === wanted)).find((reply) => reply !== undefined);
}

function checkContent(content, mediaType, data, types) {
  if (content.length === 0) return data === undefined ? [] : [{ path: [], kind: "undeclared", text: "there is a body" }];
  if (data === undefined) return [{ path: [], kind: "missing", text: "there is no body" }];
  const plain = mediaType?.split(";")[0].trim().toLowerCase();
  const entry = plain === undefined || plain === "" ? content[0] : content.find((one) => one.mediaType === plain);
  if (entry === undefined) return [{ path: [], kind: "media type", text: `the document has no ${plain}` }];
  return checkValue(entry.type, data, types);
}
