import { useQuery } from "@tanstack/react-query";

/** Which pages of others a server lets show the atlas in a frame. */
export type ForeignFrames = "all" | "none" | readonly string[];

/**
 * Returns whom the headers of the atlas's own page let frame it. `frame-ancestors` has the first word; where several
 * policies are sent, a page must pass each, so one that names nobody closes it for all.
 */
export function foreignFramesOf(headers: Pick<Headers, "get">): ForeignFrames {
  const lists = (headers.get("content-security-policy") ?? "")
    .split(/[;,]/)
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name?.toLowerCase() === "frame-ancestors")
    .map(([, ...sources]) => sources.filter((source) => !/^'(self|none)'$/i.test(source)));
  if (lists.length === 0)
    return /deny|sameorigin/i.test(headers.get("x-frame-options") ?? "") ? "none" : "all";
  if (lists.some((sources) => sources.length === 0)) return "none";
  const named = lists.filter((sources) => !sources.includes("*"));
  return named[0] ?? "all";
}

/** Returns whom this server lets frame the atlas; null while unknown, without a network, or where another server counts. */
export function useForeignFrames(base: string): ForeignFrames | null {
  const isOwn = URL.parse(base)?.origin === window.location.origin && window.location.protocol !== "file:";
  const { data } = useQuery({
    queryKey: ["foreign-frames"],
    enabled: isOwn,
    queryFn: async () => {
      const answer = await fetch(window.location.pathname, { method: "HEAD", cache: "no-store" });
      return answer.ok ? foreignFramesOf(answer.headers) : null;
    },
  });
  return data ?? null;
}
