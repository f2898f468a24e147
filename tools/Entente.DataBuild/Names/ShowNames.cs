using Entente.DataBuild.Language;

namespace Entente.DataBuild.Names;

/// <summary>The command <c>show-names --ner DIR --ud DIR [--events FILE] --corpus NAME [--count N]</c>: how names of a corpus are read, to look at.</summary>
internal static class ShowNames
{
    /// <summary>Prints sentences with names in brackets; words left open carry a question mark.</summary>
    public static int Run(CommandOptions options)
    {
        var all = NameCorpora.ReadOthers(options.Require("ner"), options.Require("ud"), options.Find("events"), ModelOptions.Load(options));
        foreach (var group in all.GroupBy(sentence => sentence.Corpus))
            Console.WriteLine($"{group.Key}: {group.Count()} sentences, {string.Join(", ", group.SelectMany(s => s.Names()).GroupBy(n => n.Kind).Select(k => $"{k.Key} {k.Count()}"))}");
        foreach (var sentence in all.Where(s => s.Corpus == options.Find("corpus")).Where((_, i) => i % 17 == 0).Take(options.Number("count", 60)))
        {
            var forms = sentence.Forms.Select((form, i) => sentence.Allowed[i] == NamedSentence.Open ? form + "?" : form).ToArray();
            foreach (var name in sentence.Names())
                (forms[name.First], forms[name.End - 1]) = ("[" + name.Kind.ToString()[0] + " " + forms[name.First], (name.End - name.First == 1 ? "[" + name.Kind.ToString()[0] + " " : "") + forms[name.End - 1] + "]");
            Console.WriteLine(string.Join(' ', forms));
        }

        return 0;
    }
}
