import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { AddButton } from "./add-button";
import { RoomKind } from "./api";
import { listRooms } from "./queries";
import { RoomList } from "./room-list";
import { addRoom, freeRooms, lineOf, nameOf, removeRoom } from "./rooms";

const attic = { name: "Attic", kind: RoomKind.Double, open_from: "2027-01-15" };
const photo = new File(["a photo"], "attic.jpg", { type: "image/jpeg" });

for (const room of await freeRooms(RoomKind.Suite, "2026-12-24")) console.log(lineOf(room));
const added = await addRoom(attic, photo);
if (added === undefined) throw new Error("There is an Attic already.");
console.log(lineOf(added));
if ((await addRoom(attic, photo)) === undefined) console.log("The second Attic was refused.");
console.log(await nameOf(added.id));
await removeRoom(added.id);
console.log(await nameOf(added.id));

// The page of a server: the query is in the cache before the page is rendered.
const queryClient = new QueryClient();
await queryClient.prefetchQuery(listRooms({ kind: RoomKind.Single, limit: 2 }));
const page = (
  <QueryClientProvider client={queryClient}>
    <RoomList kind={RoomKind.Single} />
    <AddButton room={attic} />
  </QueryClientProvider>
);
console.log(renderToString(page));
queryClient.clear();
