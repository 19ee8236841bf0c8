import sharp from "sharp";

export interface Picture {
  readonly width?: number;
  readonly height?: number;
  /** Where the camera claims to have been; null leaves EXIF out. */
  readonly gps?: { readonly latitude: number; readonly longitude: number } | null;
  /** Different colours make different files. */
  readonly colour?: { readonly r: number; readonly g: number; readonly b: number };
}

const locBinh = { latitude: 21.7583, longitude: 106.9275 };

/** A JPEG as a phone makes it: with camera, time and place in its EXIF. */
export async function jpeg(picture: Picture = {}): Promise<Uint8Array> {
  const { width = 320, height = 240, gps = locBinh, colour = { r: 200, g: 120, b: 40 } } = picture;
  const image = sharp({ create: { width, height, channels: 3, background: colour } }).jpeg();
  if (!gps) return image.toBuffer();
  return image
    .withExif({
      IFD0: { Make: "Thử nghiệm", Model: "Máy ảnh 1", DateTime: "2024:06:03 08:00:00" },
      IFD3: {
        GPSLatitudeRef: gps.latitude < 0 ? "S" : "N",
        GPSLatitude: degrees(gps.latitude),
        GPSLongitudeRef: gps.longitude < 0 ? "W" : "E",
        GPSLongitude: degrees(gps.longitude),
      },
    })
    .toBuffer();
}

// EXIF writes a coordinate as three fractions: degrees, minutes, hundredths of seconds.
function degrees(value: number): string {
  const seconds = Math.round(Math.abs(value) * 360_000);
  const whole = Math.floor(seconds / 360_000);
  const minutes = Math.floor((seconds % 360_000) / 6_000);
  return `${whole}/1 ${minutes}/1 ${seconds % 6_000}/100`;
}
