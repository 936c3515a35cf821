package org.placard.security.headers;

import java.util.List;
import java.util.stream.Collectors;

/** What a browser could lend a page and this one never asks for. */
final class ClosedPermissions {

    private static final List<String> FEATURES = List.of(
            "accelerometer",
            "camera",
            "display-capture",
            "encrypted-media",
            "fullscreen",
            "gamepad",
            "geolocation",
            "gyroscope",
            "hid",
            "idle-detection",
            "local-fonts",
            "magnetometer",
            "microphone",
            "midi",
            "payment",
            "picture-in-picture",
            "publickey-credentials-get",
            "screen-wake-lock",
            "serial",
            "usb",
            "xr-spatial-tracking");

    private ClosedPermissions() {}

    static String header() {
        return FEATURES.stream().map(feature -> feature + "=()").collect(Collectors.joining(", "));
    }
}
