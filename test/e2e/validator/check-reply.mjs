import { checkValue } from "./check-value.mjs";

/**
 * Gives a function that holds replies against the model of one API. It takes the id of an operation, a status, a media type and what was
 * read (one line, where the reply is a stream of lines), and gives findings: problems of `checkValue`, and of kind `status` or
 * `media type` where the document has none such. `data` that is undefined is no body.
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
