namespace CitationGraph.Evaluation.ConfusionPages;

/// <summary>How a page was printed and scanned.</summary>
/// <param name="Font">Font and size as Pango names them.</param>
/// <param name="Dpi">Resolution of the scan.</param>
/// <param name="Damage">ImageMagick operations between rendering and reading.</param>
internal sealed record ScanQuality(string Font, int Dpi, string[] Damage)
{
    /// <summary>From a good office scan to a photocopied fax.</summary>
    public static readonly ScanQuality[] All =
    [
        new("Liberation Serif 13", 150, []),
        new("Liberation Serif 13", 130, ["-blur", "0x0.6"]),
        new("Liberation Serif 13", 110, []),
        new("Liberation Serif 13", 150, ["-attenuate", "0.5", "+noise", "Gaussian", "-threshold", "55%"]),
        new("Liberation Serif Italic 13", 140, ["-rotate", "0.7", "-blur", "0x0.5"]),
        new("Liberation Serif Bold 13", 130, ["-blur", "0x0.8", "-threshold", "60%"]),
        new("DejaVu Serif 11", 110, ["-attenuate", "0.3", "+noise", "Gaussian"]),
        new("Liberation Serif 14", 120, ["-blur", "0x1.0", "-threshold", "68%"]),
        new("Liberation Serif 13", 150, ["-blur", "0x0.5", "-threshold", "53%"]),
        new("Liberation Sans 12", 110, ["-rotate", "-0.5", "-attenuate", "0.4", "+noise", "Gaussian"]),
        new("Liberation Serif 13", 100, ["-resize", "150%", "-threshold", "62%"]),
        new("Liberation Serif 13", 125, ["-attenuate", "0.6", "+noise", "Gaussian", "-blur", "0x0.6"]),
        new("Liberation Serif 13", 90, ["-blur", "0x0.5", "-resize", "165%"]),
        new("Liberation Serif 13", 105, ["-attenuate", "0.5", "+noise", "Gaussian", "-blur", "0x0.6", "-resize", "140%", "-threshold", "62%"]),
        new("Liberation Serif Bold 13", 100, ["-rotate", "0.4", "-blur", "0x0.6", "-resize", "150%", "-threshold", "64%"]),
        new("Liberation Serif 13", 115, ["-spread", "1", "-blur", "0x0.5"]),
    ];
}
