/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import { setHeader } from "../core/headers.js";
import type { SendParameters } from "../core/operation.js";
import { pairs } from "./parameter.js";
import { simple } from "./path-style.js";
import { givenTo } from "./styled-target.js";

/** Header parameters. Those that OpenAPI leaves to other keywords are passed over (Parameter Object, `name`), and cookies. */
export const headerParameters: SendParameters = ({ headers: specs }, params, headers) => {
  for (const each of specs?.names ?? []) {
    const spec = typeof each === "string" ? { name: each, style: simple } : each;
    const value = givenTo(spec, params);
    if (value === undefined || value === null || /^(accept|content-type|authorization|cookie)$/i.test(spec.name)) continue;
    if (ofConnection.test(spec.name)) throw new RequestError(`header ${spec.name} is that of a connection`);
    setHeader(headers, spec.name, spec.style(spec, value, String));
  }
};

/** Headers that belong to the connection (RFC 9110, 7.6.1) or say where a message ends. */
const ofConnection = /^(host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|proxy-.*)$/i;

/** Cookie parameters, behind cookies that the caller sets. Browsers let no program set cookies this way. Throws {@link RequestError}. */
export const cookieParameters: SendParameters = ({ cookies: specs }, params, headers) => {
  const cookies = (specs?.names ?? []).flatMap((each) =>
    typeof each === "string" ? pairs(each, params[each]) : each.style(each, givenTo(each, params)),
  );
  if (cookies.some((cookie) => /[\s;"\\]/.test(cookie))) throw new RequestError("a cookie holds a character that no cookie may have");
  if (cookies.length > 0) setHeader(headers, "cookie", [headers.get("cookie") ?? [], cookies].flat(2).join("; "));
};
