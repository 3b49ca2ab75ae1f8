import { describeEveryMapPicture } from "../support/everyMapPicture.ts";

describeEveryMapPicture("3840x2160", "sample");
