import { type RoomKind, useListRooms } from "./api/hotel";

/** The first rooms of a kind. */
export function RoomList({ kind }: { kind: RoomKind }) {
  const { data, error } = useListRooms({ kind, limit: 2 });
  if (error !== null) return <p>{error.body.detail}</p>;
  return (
    <ul>
      {data?.rooms.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}
