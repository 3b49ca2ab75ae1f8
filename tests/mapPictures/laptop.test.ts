import { describeEveryMapPicture } from "../support/everyMapPicture.ts";

describeEveryMapPicture("1440x900", "sample");
