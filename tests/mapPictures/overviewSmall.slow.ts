import { describeEveryMapPicture } from "../support/everyMapPicture.ts";

describeEveryMapPicture("overview at 1366x768", "all");
