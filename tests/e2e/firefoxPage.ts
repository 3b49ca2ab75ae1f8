import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureProgram } from "../../scripts/machine/debian-program.mjs";

const START_MS = 60_000;

/** Firefox's number for what was still being fetched when the page was left: no fault of the page. */
const ABORTED = "status=2152398850";

/** One page in the system's Firefox, driven by WebDriver BiDi; Playwright drives only a Firefox of its own. */
export interface FirefoxPage {
  readonly open: (address: string) => Promise<void>;
  /** Returns what an expression is in the page: text, number, truth value or null. */
  readonly ask: (expression: string) => Promise<unknown>;
  /** Errors that the page has written so far. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
}

/** Starts Firefox without a window, with a profile of its own. */
export async function startFirefox(): Promise<FirefoxPage> {
  const program = ensureProgram(
    "Firefox",
    ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
    "firefox-esr",
  );
  const profile = mkdtempSync(join(tmpdir(), "atlas-firefox-"));
  const child = spawn(
    program,
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`Firefox does not start: ${said}`)), START_MS);
    child.stderr.on("data", (text) => {
      said += String(text);
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });

  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
  const errors: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener("message", (event) => {
    const message = JSON.parse(String(event.data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === "log.entryAdded" && message.params?.level === "error") {
      const { text = "" } = message.params;
      if (!text.includes(ABORTED)) errors.push(text);
    }
  });
  let lastId = 0;
  const command = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++lastId;
    const answer = await new Promise<Message>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.result === undefined) throw new Error(`${method}: ${answer.error}, ${answer.message}`);
    return answer.result;
  };

  await command("session.new", { capabilities: {} });
  await command("session.subscribe", { events: ["log.entryAdded"] });
  const tree = (await command("browsingContext.getTree", {})) as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context;
  return {
    errors,
    open: async (url) => {
      await command("browsingContext.navigate", { context, url, wait: "complete" });
    },
    ask: async (expression) => {
      const answer = await command("script.evaluate", {
        expression,
        target: { context },
        awaitPromise: true,
      });
      return (answer["result"] as { value?: unknown } | undefined)?.value ?? null;
    },
    close: async () => {
      socket.close();
      child.kill("SIGTERM");
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
