import { recordCall, recordFindings } from "./record.mjs";
import { recordResponse } from "./record-response.mjs";

/**
 * Returns client options that check every response against the model. `validate` receives successful responses as the client parsed them,
 * and streams item by item. The middleware records every status, and checks a copy of each failure. `recorded` means that the server
 * returns only recorded responses.
 */
export const watching = (recorded) => ({
  validate(data, operation, response) {
    const reply = { id: operation.id, status: response.status, mediaType: mediaTypeOf(response) };
    recordFindings({ ...reply, data });
    if (!recorded) recordResponse(reply, data, response);
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

/** Whether a response has no body. The client does not call `validate` for it. */
const isEmpty = ({ status, headers }) => status === 204 || status === 307 || headers.get("content-length") === "0";

async function checkFailure(id, response) {
  const { status } = response;
  const text = await response.text();
  const mediaType = mediaTypeOf(response);
  const data = text === "" ? undefined : /[/+]json\b/.test(mediaType ?? "") ? JSON.parse(text) : text;
  recordFindings({ id, status, mediaType, data });
}

const mediaTypeOf = (response) => response.headers.get("content-type") ?? undefined;
