import { RoomKind } from "./api";
import { addRoom, freeRooms, lineOf, nameOf, removeRoom } from "./rooms";

const attic = { name: "Attic", kind: RoomKind.Double, openFrom: new Date(2027, 0, 15) };
const photo = new File(["a photo"], "attic.jpg", { type: "image/jpeg" });

for (const room of await freeRooms(RoomKind.Suite, new Date(2026, 11, 24))) console.log(lineOf(room));
const added = await addRoom(attic, photo);
if (added === undefined) throw new Error("There is an Attic already.");
console.log(lineOf(added));
if ((await addRoom(attic, photo)) === undefined) console.log("The second Attic was refused.");
console.log(await nameOf(added.id));
await removeRoom(added.id);
console.log(await nameOf(added.id));
