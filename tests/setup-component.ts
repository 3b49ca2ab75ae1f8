// Runs before each file of component tests: matchers for the DOM, and a clean page after every test.

import * as matchers from "@testing-library/jest-dom/matchers";
import { cleanup } from "@testing-library/react";
import { afterEach, expect } from "vitest";

expect.extend(matchers);
afterEach(cleanup);
