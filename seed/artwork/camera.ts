import { n, type Point } from "./lines";

/** How much of a depth and of a height is seen: the camera looks down by about 25 degrees. */
export const DEPTH = 0.43;
const HEIGHT = 0.9;

export type Spot = readonly [x: number, y: number, z: number];

/**
 * A table-top turned by `yaw` under the one camera: x to the right, y away from the viewer, z up.
 * With a positive yaw a thing's left side shows, with a negative one its right side.
 */
export class Stage {
  constructor(
    private readonly cx: number,
    private readonly cy: number,
    readonly yaw: number,
  ) {}

  at([x, y, z]: Spot): Point {
    const across = x * Math.cos(this.yaw) - y * Math.sin(this.yaw);
    const away = x * Math.sin(this.yaw) + y * Math.cos(this.yaw);
    return [this.cx + across, this.cy - away * DEPTH - z * HEIGHT];
  }

  outline(spots: readonly Spot[]): Point[] {
    return spots.map((spot) => this.at(spot));
  }

  /** The transform that lays a flat drawing on a face: its x runs along `u`, its y along `v`. */
  onFace(corner: Spot, u: Spot, v: Spot): string {
    const o = this.at(corner);
    const step = (d: Spot): Point => {
      const end = this.at([corner[0] + d[0], corner[1] + d[1], corner[2] + d[2]]);
      return [end[0] - o[0], end[1] - o[1]];
    };
    const [a, b] = step(u);
    const [c, d] = step(v);
    const r = (value: number): string => String(Math.round(value * 10000) / 10000);
    return `matrix(${r(a)} ${r(b)} ${r(c)} ${r(d)} ${n(o[0])} ${n(o[1])})`;
  }

  onFront(x: number, y: number, topZ: number): string {
    return this.onFace([x, y, topZ], [1, 0, 0], [0, 0, -1]);
  }

  onTop(x: number, backY: number, z: number): string {
    return this.onFace([x, backY, z], [1, 0, 0], [0, -1, 0]);
  }
}
