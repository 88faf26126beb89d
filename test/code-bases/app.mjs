/**
 * The module of an app that uses the client, the same in every project. `client` is how that project's modules import the folder `api`.
 * It lists, creates, uploads, streams and catches an error, and returns what it saw.
 */
export const appModule = (client) => `import { NotFoundError, Rooms, type models } from "${client}";

export interface Report {
  names: string[];
  created: number;
  events: string[];
  missing: string;
}

export async function useRooms(baseUrl: string): Promise<Report> {
  const client = new Rooms({ baseUrl });
  const names: string[] = [];
  for await (const room of client.rooms.list({ limit: 2 })) names.push(room.name);
  const attic: models.NewRoom = { name: "Attic", beds: 2 };
  const created = await client.rooms.create(attic);
  const photo = new File([new Uint8Array([1, 2, 3])], "roof.jpg", { type: "image/jpeg" });
  await client.rooms.uploadPhoto({ id: created.id, caption: "Roof", photo });
  const events: string[] = [];
  for await (const event of client.rooms.watch({ id: created.id })) events.push(event.kind);
  return { names, created: created.id, events, missing: await detailOf(client, 5) };
}

async function detailOf(client: Rooms, id: number): Promise<string> {
  const result = await client.rooms.get({ id }).safe();
  if (result.ok) return "found";
  if (result.status !== 404) return \`status \${result.status}\`;
  try {
    await client.rooms.get({ id });
    return "found";
  } catch (error) {
    return error instanceof NotFoundError ? \`\${error.name}: \${result.error.detail}\` : String(error);
  }
}
`;

/** A program of Node that prints what the app saw as JSON. `app` is how that project's modules import the module above. */
export const program = (app) => `import { useRooms } from "${app}";

useRooms(process.env.ROOMS_URL ?? "").then((report) => console.log(JSON.stringify(report)));
`;
