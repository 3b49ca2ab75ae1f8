// Runs before each file of component tests: matchers for the DOM, and a clean page after every test.

import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);
