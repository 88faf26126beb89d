import { RequestError } from "./errors.js";
import { setHeader } from "./headers.js";
import type { SendParameters } from "./operation.js";
import { argument, pairs } from "./parameter.js";
import { simple } from "./path-style.js";

/** Header parameters. Those that OpenAPI leaves to other keywords are passed over (Parameter Object, `name`), and cookies. */
export const headerParameters: SendParameters = ({ headers: specs }, params, headers) => {
  for (const each of specs?.names ?? []) {
    const [spec, value] = argument(each, params);
    if (value !== undefined && value !== null && !/^(accept|content-type|authorization|cookie)$/i.test(spec.name)) {
      setHeader(headers, spec.name, (spec.style ?? simple)(spec, value, String));
    }
  }
};

/** Cookie parameters, behind cookies that the caller sets. Browsers let no program set cookies this way. Throws {@link RequestError}. */
export const cookieParameters: SendParameters = ({ cookies: specs }, params, headers) => {
  const cookies = (specs?.names ?? []).flatMap((each) => {
    const [spec, value] = argument(each, params);
    return spec.style ? spec.style(spec, value) : pairs(spec, value);
  });
  if (cookies.some((cookie) => /[\s;"\\]/.test(cookie))) throw new RequestError("a cookie holds a character that no cookie may have");
  if (cookies.length > 0) setHeader(headers, "cookie", [headers.get("cookie") ?? [], cookies].flat(2).join("; "));
};
