import { useQuery } from "@tanstack/react-query";
import type { RoomKind } from "./api";
import { listRooms } from "./queries";

/** The first rooms of a kind. */
export function RoomList({ kind }: { kind: RoomKind }) {
  const { data, error } = useQuery(listRooms({ kind, limit: 2 }));
  if (error !== null) return <p>{error.message}</p>;
  return (
    <ul>
      {data?.rooms.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}
