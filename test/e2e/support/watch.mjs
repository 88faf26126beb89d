import { recordCall, recordFindings } from "./record.mjs";

/**
 * What a client needs so that everything that comes back is held against the model: `validate` sees successful replies as the client has
 * read them, item by item where they are streams; the middleware sees every status, and reads a copy of each failure. `recorded` says
 * that the server only gives recorded answers.
 */
export const watching = (recorded) => ({
  validate(data, operation, response) {
    recordFindings({ id: operation.id, status: response.status, mediaType: mediaTypeOf(response), data });
    return data;
  },
  middleware: [
    (next) => async (request) => {
      const response = await next(request);
      recordCall(request.operation.id, response.status, recorded);
      if (response.status >= 400) await checkFailure(request.operation.id, response.clone());
      else if (isEmpty(response)) recordFindings({ id: request.operation.id, status: response.status });
      return response;
    },
  ],
});

/** The client does not hand over what has no body. */
const isEmpty = ({ status, headers }) => status === 204 || status === 307 || headers.get("content-length") === "0";

async function checkFailure(id, response) {
  const { status } = response;
  const text = await response.text();
  const mediaType = mediaTypeOf(response);
  const data = text === "" ? undefined : /[/+]json\b/.test(mediaType ?? "") ? JSON.parse(text) : text;
  recordFindings({ id, status, mediaType, data });
}

const mediaTypeOf = (response) => response.headers.get("content-type") ?? undefined;
