import { addRoom, freeRooms, lineOf, nameOf, removeRoom } from "./rooms";

const attic = { name: "Attic", kind: "double", open_from: "2027-01-15" } as const;
const photo = new File(["a photo"], "attic.jpg", { type: "image/jpeg" });

for (const room of await freeRooms("suite", "2026-12-24")) console.log(lineOf(room));
const added = await addRoom(attic, photo);
if (added === undefined) throw new Error("There is an Attic already.");
console.log(lineOf(added));
if ((await addRoom(attic, photo)) === undefined) console.log("The second Attic was refused.");
console.log(await nameOf(added.id));
await removeRoom(added.id);
console.log(await nameOf(added.id));
