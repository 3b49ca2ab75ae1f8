import { describeEveryMapPicture } from "../support/everyMapPicture.ts";

describeEveryMapPicture("overview", "sample");
