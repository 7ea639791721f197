/**
 * A colour made lighter (tint above 0) or darker (below 0), from -1 to 1: its luminance in the HSL colour space moves,
 * as ECMA-376 part 1, 18.8.19 says. Colours are `#rrggbb`.
 */
export function tinted(colour: string, tint: number): string {
  const { hue, saturation, lightness } = toHsl(channelsOf(colour));
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, moved)));
}

/** A colour between two others: `share` 0 is the first, 1 the second. */
export function mixed(first: string, second: string, share: number): string {
  const other = channelsOf(second);
  const channels = channelsOf(first).map(
    (channel, index) => channel + ((other[index] ?? 0) - channel) * share,
  );
  return hexOf(channels);
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number(`0x${colour.slice(start, start + 2)}`) / 255);
}

function toHsl(channels: readonly number[]) {
  const [red = 0, green = 0, blue = 0] = channels;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: ((green - blue) / range + 6) % 6, saturation, lightness };
  if (most === green) return { hue: (blue - red) / range + 2, saturation, lightness };
  return { hue: (red - green) / range + 4, saturation, lightness };
}

/** `hue` runs from 0 to 6, the others from 0 to 1. */
function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const place = (offset + hue * 2) % 12;
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return hexOf([channel(0), channel(8), channel(4)]);
}

function hexOf(channels: readonly number[]): string {
  const digits = channels.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}
