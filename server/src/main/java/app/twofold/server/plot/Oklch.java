package app.twofold.server.plot;

/// Colours of the OKLCH space for programs that know only red, green and blue.
/// By Björn Ottosson, "A perceptual color space for image processing", 2020.
final class Oklch {

    private Oklch() {}

    /// The nearest colour of sRGB: "#3e8ac0".
    ///
    /// @param lightness 0 to 1
    /// @param hue       in degrees
    static String hex(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double b = chroma * Math.sin(Math.toRadians(hue));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return "#%02x%02x%02x"
                .formatted(
                        channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                        channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                        channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /// A channel of linear light as its byte.
    private static int channel(double linear) {
        double value = Math.clamp(linear, 0, 1);
        double encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }
}
