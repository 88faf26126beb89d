import type { Middleware } from "./middleware.js";
export const redirecting: Middleware = (next) => next;
