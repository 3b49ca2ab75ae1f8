import { streamsOfPartner } from "../../model/neighbours.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { FollowLinks } from "./FollowLinks.tsx";

/** Ways to follow the selected stream, or what the selected partner gives and gets; nothing while a chain is followed. */
export function FollowSelected() {
  const atlas = useAtlas();
  const selection = useView((view) => view.selection);
  const isFollowing = useView((view) => view.follow.length > 0);
  if (selection === null || isFollowing) return null;
  const stream = selection.kind === "stream" ? atlas.streams.get(selection.id) : undefined;
  if (stream !== undefined) return <FollowLinks onward={[stream]} back={[stream]} />;
  if (selection.kind !== "partner") return null;
  const { gives, takes } = streamsOfPartner(atlas, selection.id);
  return <FollowLinks onward={gives} back={takes} isNamed />;
}
