// Sets the password of a connection to the value of NEW_PASSWORD, and leaves the rest as it is.
//
//   NEW_PASSWORD=... 18-rotate-password.mjs CONNECTION
import { Airflow } from "airflow-client/v1";

const [connection_id = ""] = process.argv.slice(2);
const { NEW_PASSWORD: password } = process.env;
if (!password) throw new Error("NEW_PASSWORD is not set");
const airflow = Airflow.fromEnv();

const { login, host } = await airflow.connections.update({ connection_id, password });
console.log(`${connection_id} has a new password for ${login} at ${host}`);
