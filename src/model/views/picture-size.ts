/** How large a picture is shown, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
