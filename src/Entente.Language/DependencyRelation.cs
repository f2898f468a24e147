namespace Entente.Language;

/// <summary>
/// Relations of Universal Dependencies: the universal ones and the subtypes that the English treebanks use. A subtype outside
/// this list is read as its universal relation, an unknown relation as <see cref="Dep"/>.
/// </summary>
public enum DependencyRelation : byte
{
    /// <summary><c>dep</c>: unspecified dependency, and labels outside this set.</summary>
    Dep,

    /// <summary><c>acl</c>: clause that modifies a noun: participle or infinitive.</summary>
    Acl,

    /// <summary><c>acl:relcl</c>: relative clause.</summary>
    AclRelcl,

    /// <summary><c>advcl</c>: adverbial clause.</summary>
    Advcl,

    /// <summary><c>advcl:relcl</c>: relative clause that comments on a whole clause.</summary>
    AdvclRelcl,

    /// <summary><c>advmod</c>: adverb as modifier.</summary>
    Advmod,

    /// <summary><c>amod</c>: adjective as modifier.</summary>
    Amod,

    /// <summary><c>appos</c>: apposition.</summary>
    Appos,

    /// <summary><c>aux</c>: auxiliary.</summary>
    Aux,

    /// <summary><c>aux:pass</c>: passive auxiliary.</summary>
    AuxPass,

    /// <summary><c>case</c>: preposition or possessive marker.</summary>
    Case,

    /// <summary><c>cc</c>: coordinating conjunction.</summary>
    Cc,

    /// <summary><c>cc:preconj</c>: first part of a paired conjunction, such as <c>both</c>.</summary>
    CcPreconj,

    /// <summary><c>ccomp</c>: clausal complement with its own subject.</summary>
    Ccomp,

    /// <summary><c>clf</c>: classifier.</summary>
    Clf,

    /// <summary><c>compound</c>: noun that modifies a noun.</summary>
    Compound,

    /// <summary><c>compound:prt</c>: particle of a phrasal verb.</summary>
    CompoundPrt,

    /// <summary><c>conj</c>: second and later conjunct, headed by the first.</summary>
    Conj,

    /// <summary><c>cop</c>: copula; its head is the predicate.</summary>
    Cop,

    /// <summary><c>csubj</c>: clause as subject.</summary>
    Csubj,

    /// <summary><c>csubj:outer</c>: clause as subject of a clause that has a clause as predicate.</summary>
    CsubjOuter,

    /// <summary><c>csubj:pass</c>: clause as subject of a passive.</summary>
    CsubjPass,

    /// <summary><c>det</c>: determiner.</summary>
    Det,

    /// <summary><c>det:predet</c>: predeterminer, such as <c>all</c> in <c>all the</c>.</summary>
    DetPredet,

    /// <summary><c>discourse</c>: interjection or discourse marker.</summary>
    Discourse,

    /// <summary><c>dislocated</c>: fronted or postponed element.</summary>
    Dislocated,

    /// <summary><c>expl</c>: expletive, such as <c>there</c>.</summary>
    Expl,

    /// <summary><c>fixed</c>: later word of a fixed expression.</summary>
    Fixed,

    /// <summary><c>flat</c>: later word of a name or date without a head.</summary>
    Flat,

    /// <summary><c>goeswith</c>: later part of a word written apart.</summary>
    Goeswith,

    /// <summary><c>iobj</c>: indirect object.</summary>
    Iobj,

    /// <summary><c>list</c>: item of a list.</summary>
    List,

    /// <summary><c>mark</c>: subordinator or infinitival <c>to</c>.</summary>
    Mark,

    /// <summary><c>nmod</c>: noun that modifies a noun through a preposition.</summary>
    Nmod,

    /// <summary><c>nmod:desc</c>: descriptive noun before or after a name, such as a title.</summary>
    NmodDesc,

    /// <summary><c>nmod:poss</c>: possessor.</summary>
    NmodPoss,

    /// <summary><c>nmod:unmarked</c>: noun that modifies a noun without a preposition.</summary>
    NmodUnmarked,

    /// <summary><c>nsubj</c>: subject.</summary>
    Nsubj,

    /// <summary><c>nsubj:outer</c>: subject of a clause that has a clause as predicate.</summary>
    NsubjOuter,

    /// <summary><c>nsubj:pass</c>: subject of a passive.</summary>
    NsubjPass,

    /// <summary><c>nummod</c>: number as modifier.</summary>
    Nummod,

    /// <summary><c>obj</c>: direct object.</summary>
    Obj,

    /// <summary><c>obl</c>: oblique: a noun with a preposition under a verb.</summary>
    Obl,

    /// <summary><c>obl:agent</c>: agent of a passive, with <c>by</c>.</summary>
    OblAgent,

    /// <summary><c>obl:unmarked</c>: oblique without a preposition, often a time.</summary>
    OblUnmarked,

    /// <summary><c>orphan</c>: remnant of an ellipsis.</summary>
    Orphan,

    /// <summary><c>parataxis</c>: clause placed beside another, such as an interposed <c>he said</c>.</summary>
    Parataxis,

    /// <summary><c>punct</c>: punctuation.</summary>
    Punct,

    /// <summary><c>reparandum</c>: speech that is repaired.</summary>
    Reparandum,

    /// <summary><c>root</c>: root of the sentence.</summary>
    Root,

    /// <summary><c>vocative</c>: person addressed.</summary>
    Vocative,

    /// <summary><c>xcomp</c>: clausal complement without a subject of its own.</summary>
    Xcomp,
}
