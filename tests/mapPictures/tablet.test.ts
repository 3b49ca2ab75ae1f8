import { describeEveryMapPicture } from "../support/everyMapPicture.ts";

describeEveryMapPicture("820x1180", "sample");
