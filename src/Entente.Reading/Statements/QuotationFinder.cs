using Entente.Text;

namespace Entente.Reading.Statements;

/// <summary>Finds stretches in quotation marks. A mark that is never closed ends at its paragraph's end, as newspapers print quotations that go on.</summary>
internal static class QuotationFinder
{
    public static List<TextSpan> Find(string text)
    {
        var quotes = new List<TextSpan>();
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' && open >= 0)
            {
                quotes.Add(new TextSpan(open, i));
                open = -1;
            }
            else if (c == '“' || (c == '"' && open < 0))
            {
                open = i;
            }
            else if (c is '”' or '"' && open >= 0)
            {
                quotes.Add(new TextSpan(open, i + 1));
                open = -1;
            }
        }

        if (open >= 0)
            quotes.Add(new TextSpan(open, text.Length));
        return quotes;
    }
}
