import { describeEveryMapPicture } from "../support/everyMapPicture.ts";

describeEveryMapPicture("1920x1080", "sample");
