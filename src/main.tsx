import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { keepTrueInTranslation } from "./ui/keepTrueInTranslation.ts";
import { swallowStrayClicks } from "./ui/ownPress.ts";
import "./look/fonts.css";
import "./look/tokens.css";
import "./look/base.css";
import "./look/print.css";
import "./look/unrolled.css";
import "./ui/controls.css";

const container = document.getElementById("atlas");
if (container === null) throw new Error("the page has no element #atlas");
keepTrueInTranslation(container);
swallowStrayClicks(window);
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
