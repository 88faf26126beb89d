import { ConnectionError } from "../runtime/index.js";

/** The server wants a login that the credential cannot give: it showed its login page, or did not prove who it is. Nothing is tried again. */
export class LoginError extends ConnectionError {
  override readonly name: string = "LoginError";
}
