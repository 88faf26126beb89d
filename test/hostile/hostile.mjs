/** Answers `/_hostile/<name>` of the wire server. */
export function hostile(name, _request, response) {
  response.writeHead(404, { "content-type": "text/plain" }).end(`no hostile case ${name}`);
}
